/** What a proposed text is, for every rule on values that proposes one. */
export const repairLabels: Readonly<Record<string, string>> = {
  'times-1000': 'Write {to} (the present number times 1,000)',
  'percent-of-fraction': 'Change “{from}” to {to}',
  'date-to-ratio': 'Change “{from}” to {to} (as text)',
  zero: 'Write {to}, if there really was none',
  'other-reading': 'Change “{from}” to {to}',
};
