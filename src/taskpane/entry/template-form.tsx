import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { useMemo, useState } from 'react';
import type { BrowserSession, TemplateChoice } from '../../app/pane/types';
import type { Submission } from '../../core/submission/types';
import { builtInTemplates } from '../../core/templates/catalogue';
import { lamDong } from '../../core/places/gazetteer';
import { ExistingQuestion } from '../common/existing-question';
import { usePane } from '../pane-context';
import { CommuneField } from './commune-field';
import { createCommuneSearch } from './commune-search';
import { PeriodField } from './period-field';
import { choiceOf, currentPeriod, periodOf } from './period-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** @param like what is open already: another appendix is mostly for the same commune. */
export function TemplateForm({ like }: { readonly like: Submission | null }) {
  const styles = useStyles();
  const { session, browser, state, language, text, replaceWorkbook } = usePane();
  const templates = builtInTemplates();
  const search = useMemo(() => createCommuneSearch(lamDong), []);
  const [templateId, setTemplate] = useState(like?.template.id ?? templates[0]?.id ?? '');
  const [commune, setCommune] = useState(like?.commune.chosen?.value ?? null);
  const kinds = templates.find(({ id }) => id === templateId)?.periods ?? [];
  const [period, setPeriod] = useState(() => {
    const known = like?.period.chosen?.value;
    return known ? choiceOf(known) : currentPeriod(kinds, new Date());
  });
  const [needed, setNeeded] = useState(false);
  const choose = (): TemplateChoice | null => {
    setNeeded(commune === null);
    if (!commune) return null;
    return { template: templateId, commune: commune.code, period: periodOf(period).id };
  };
  const load = (existing: 'ask' | 'replace' | 'rename') => {
    const choice = choose();
    if (choice) void session.loadTemplate(choice, existing);
  };
  const create = (maker: BrowserSession) => {
    const choice = choose();
    if (choice) replaceWorkbook(() => maker.newFromTemplate(choice));
  };
  const into = state.workbook !== null;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state.busy !== null) return;
        if (browser && !into) create(browser);
        else load('ask');
      }}
    >
      <Field label={text('template')}>
        <RadioGroup
          value={templateId}
          onChange={(_, { value }) => {
            setTemplate(value);
          }}
        >
          {templates.map(({ id, name }) => (
            <Radio key={id} value={id} label={name[language]} />
          ))}
        </RadioGroup>
      </Field>
      <CommuneField
        search={search}
        chosen={commune}
        onChoose={setCommune}
        needed={needed && commune === null}
      />
      <PeriodField kinds={kinds} chosen={period} onChoose={setPeriod} />
      <Button
        type="submit"
        appearance="primary"
        icon={<DocumentAdd20Regular />}
        disabledFocusable={state.busy !== null}
      >
        {text(into ? 'load-template' : 'make-template')}
      </Button>
      <ExistingQuestion about="template" onAnswer={load} />
      {browser && into && (
        <Button
          disabledFocusable={state.busy !== null}
          onClick={() => {
            create(browser);
          }}
        >
          {text('new-workbook')}
        </Button>
      )}
    </form>
  );
}
