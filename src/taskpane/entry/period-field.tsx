import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { PeriodKind } from '../../core/templates/period';
import { formatDate } from '../../core/values/format';
import { usePane } from '../pane-context';
import { partsOf, periodOf, withKind, yearsAround, type PeriodChoice } from './period-form';

const QUARTERS = ['I', 'II', 'III', 'IV'];

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  pieces: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  dates: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});

export interface PeriodFieldProps {
  /** Those the form is reported for. */
  readonly kinds: readonly PeriodKind[];
  readonly chosen: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** Kind, part of the year, year. */
export function PeriodField({ kinds, chosen, onChoose }: PeriodFieldProps) {
  const styles = useStyles();
  const { text } = usePane();
  const period = periodOf(chosen);
  const partWords = (part: number) => {
    if (chosen.kind === 'half') return text(part === 1 ? 'half-1' : 'half-2');
    return chosen.kind === 'quarter' ? (QUARTERS[part - 1] ?? '') : String(part);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('period')}</legend>
      <div className={styles.pieces}>
        <Field label={text('period-kind')}>
          <Select
            value={chosen.kind}
            onChange={(_, { value }) => {
              const kind = kinds.find((known) => known === value);
              if (kind) onChoose(withKind(chosen, kind));
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {text(`kind-${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        {chosen.kind !== 'year' && (
          <Field label={text('period-part')}>
            <Select
              value={String(chosen.part)}
              onChange={(_, { value }) => {
                onChoose({ ...chosen, part: Number(value) });
              }}
            >
              {partsOf(chosen.kind).map((part) => (
                <option key={part} value={part}>
                  {partWords(part)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={text('period-year')}>
          <Select
            value={String(chosen.year)}
            onChange={(_, { value }) => {
              onChoose({ ...chosen, year: Number(value) });
            }}
          >
            {yearsAround(new Date()).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.dates}>
        {text('period-dates', { from: formatDate(period.from), to: formatDate(period.to) })}
      </p>
    </fieldset>
  );
}
