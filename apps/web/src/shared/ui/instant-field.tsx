import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromWallClock, toWallClock } from '../period/zone-instant';

interface InstantFieldProps {
  label: string;
  timeZone: string;
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
  required?: boolean;
  error?: string;
}

/** The browser's own field for date and time, to the second, read in the zone of the service; it keeps what is half typed. */
export const InstantField = ({ label, timeZone, value, onChange, required, error }: InstantFieldProps) => {
  const [text, setText] = useState(value === undefined ? '' : toWallClock(value, timeZone));
  return (
    <TextInput
      type="datetime-local"
      step={1}
      label={label}
      required={required}
      error={error}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(fromWallClock(event.currentTarget.value, timeZone));
      }}
    />
  );
};
