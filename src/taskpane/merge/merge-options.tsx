import { Button, Checkbox, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import type { MergeChoices } from '../../app/engine';
import { usePane } from '../pane-context';
import { periodsOf, templatesOf, type Option } from './intake';

export interface MergeOptionsProps {
  readonly choices: MergeChoices;
  readonly onChoose: (choices: MergeChoices) => void;
}

/** Form and period are asked only where the files bear several; the most borne is chosen at first. */
export function MergeOptions({ choices, onChoose }: MergeOptionsProps) {
  const { session, state, language, text } = usePane();
  const templates = templatesOf(state.received, language);
  const template = known(choices.template, templates);
  const periods = periodsOf(state.received, template, language);
  const period = known(choices.period, periods);
  return (
    <>
      <Options
        label={text('several-templates')}
        options={templates}
        chosen={template}
        onChoose={(id) => {
          onChoose({ ...choices, template: id });
        }}
      />
      <Options
        label={text('several-periods')}
        options={periods}
        chosen={period}
        onChoose={(id) => {
          onChoose({ ...choices, period: id });
        }}
      />
      <Field hint={text('without-errors-why')}>
        <Checkbox
          label={text('without-errors')}
          checked={choices.withoutErrors}
          onChange={(_, { checked }) => {
            onChoose({ ...choices, withoutErrors: checked === true });
          }}
        />
      </Field>
      <Button
        appearance={state.consolidation ? 'secondary' : 'primary'}
        disabledFocusable={state.busy !== null}
        onClick={() => void session.merge({ ...choices, template, period })}
      >
        {text(state.consolidation ? 'consolidate-again' : 'consolidate')}
      </Button>
      {state.busy === 'merging' && <Spinner size="tiny" label={text('busy-merging')} />}
    </>
  );
}

/** What was chosen, while the files bear it; else the most borne. */
function known(chosen: string | null, options: readonly Option[]): string | null {
  return options.find(({ id }) => id === chosen)?.id ?? options[0]?.id ?? null;
}

interface OptionsProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Options({ label, options, chosen, onChoose }: OptionsProps) {
  const { text } = usePane();
  if (options.length < 2) return null;
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {options.map(({ id, name, count }) => (
          <Radio key={id} value={id} label={text('choice-count', { name, count })} />
        ))}
      </RadioGroup>
    </Field>
  );
}
