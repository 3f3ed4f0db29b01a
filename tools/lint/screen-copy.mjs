const LETTERS = 'A-Za-zぁ-んァ-ヶ一-龠';
const message = 'Copy belongs to the message catalogues (shared/i18n).';
const SPOKEN_ATTRIBUTES = 'title|label|placeholder|alt|description|aria-label|aria-description|legend|error|summary';

/** No sentence a person reads is written in a component: both languages live in the catalogues. */
export const screenCopy = [
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    // Names of eras and units are part of a format, not of a sentence.
    ignores: ['apps/web/src/shared/i18n/**', 'apps/web/src/shared/format/**', '**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `JSXText[value=/[${LETTERS}]/]`, message },
        { selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/[${LETTERS}]/]`, message },
        { selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[${LETTERS}]/]`, message },
        { selector: `JSXAttribute[name.name=/^(${SPOKEN_ATTRIBUTES})$/] > Literal[value=/[${LETTERS}]/]`, message },
        { selector: 'Literal[value=/[ぁ-んァ-ヶ一-龠]/]', message },
        { selector: 'TemplateElement[value.raw=/[ぁ-んァ-ヶ一-龠]/]', message },
      ],
    },
  },
];
