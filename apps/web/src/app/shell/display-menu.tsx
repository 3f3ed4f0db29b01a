import { ActionIcon, Popover, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../shared/preferences/preferences';
import { Icon } from '../../shared/ui/icon';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  data: { value: Value; label: string }[];
}

function Choice<Value extends string>({ label, value, onChange, data }: ChoiceProps<Value>) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      <SegmentedControl fullWidth size="xs" aria-label={label} value={value} onChange={(next) => onChange(next)} data={data} />
    </div>
  );
}

export const DisplayMenu = () => {
  const t = useTranslations('shell');
  const { dateStyle, setLocale, setCalendar } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Popover position="bottom-end" shadow="md" width={260} trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('displaySettings')} title={t('displaySettings')}>
          <Icon name="language" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Choice
            label={t('language')}
            value={dateStyle.locale}
            onChange={setLocale}
            data={[
              { value: 'ja', label: t('languageJa') },
              { value: 'en', label: t('languageEn') },
            ]}
          />
          <Choice
            label={t('calendar')}
            value={dateStyle.calendar}
            onChange={setCalendar}
            data={[
              { value: 'western', label: t('calendarWestern') },
              { value: 'japanese', label: t('calendarJapanese') },
            ]}
          />
          <Choice
            label={t('appearance')}
            value={colorScheme}
            onChange={setColorScheme}
            data={[
              { value: 'light', label: t('appearanceLight') },
              { value: 'dark', label: t('appearanceDark') },
              { value: 'auto', label: t('appearanceAuto') },
            ]}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
