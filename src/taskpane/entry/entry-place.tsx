/** Nhập liệu: a form into the workbook, then what is filled in, missing and wrong as one types. */
import { Button } from '@fluentui/react-components';
import { findTemplate } from '../../core/templates/catalogue';
import { Disclosure } from '../common/disclosure';
import { Section } from '../common/section';
import { usePane } from '../pane-context';
import { OpenWorkbook } from '../sheet/open-workbook';
import { RowList } from './row-list';
import { TemplateForm } from './template-form';

export default function EntryPlace() {
  const { session, browser, state, text } = usePane();
  const current = state.checked?.current ?? null;
  const template = current && findTemplate(current.submission.template.id);
  if (current && template) {
    return (
      <>
        <RowList reviewed={current} template={template} />
        <Disclosure label={text('other-template')}>
          <TemplateForm like={current.submission} />
        </Disclosure>
      </>
    );
  }
  return (
    <>
      {browser && state.workbook === null && <OpenWorkbook browser={browser} />}
      <Section title={text('new-appendix')}>
        <span>{text('new-appendix-why')}</span>
        <TemplateForm like={null} />
        {state.workbook !== null && (
          <Button disabledFocusable={state.busy !== null} onClick={() => void session.check()}>
            {text('read-open')}
          </Button>
        )}
      </Section>
    </>
  );
}
