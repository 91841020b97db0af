/** Whatever a person asks, and whatever fails: the workbook stays whole and the session usable. */
import fc from 'fast-check';
import type { PaneSession } from '../../../src/app/pane/types';
import { HostFailure } from '../../../src/hosts/host-failure';
import { settled } from '../engine/workers';
import type { MemoryHost } from './memory-host';
import { CHOICE, fileFrom, filledSheets, NOTES, opened, resultCell } from './opened';

const EXISTING = ['ask', 'replace', 'rename'] as const;
const CODES = ['busy', 'cell-edit-mode', 'sheet-protected', 'read-only', 'unexpected'] as const;

type Step =
  | { readonly kind: 'template' | 'consolidation'; readonly existing: (typeof EXISTING)[number] }
  | { readonly kind: 'check' | 'suggestion' | 'undo' | 'type' | 'pass' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('template' as const, 'consolidation' as const),
    existing: fc.constantFrom(...EXISTING),
  }),
  fc.record({ kind: fc.constantFrom('check', 'suggestion', 'undo', 'type', 'pass') }),
);

async function ask(step: Step, { session, host, clock }: ReturnType<typeof opened>) {
  switch (step.kind) {
    case 'template':
      return session.loadTemplate(CHOICE, step.existing);
    case 'consolidation':
      return session.writeConsolidation(step.existing);
    case 'check':
      return session.check();
    case 'undo':
      return session.undo();
    case 'suggestion': {
      const [suggestion] = suggestions(session);
      return suggestion && session.applySuggestion(suggestion);
    }
    case 'type':
      return host.type(NOTES.name, 'B1', 'x');
    case 'pass':
      return clock.pass(400);
  }
}

function suggestions(session: PaneSession) {
  const findings = session.getState().checked?.current?.findings ?? [];
  return findings.flatMap((finding) => finding.suggestions);
}

/** Calls that changed the workbook. */
function writesOf(host: MemoryHost, from: number): string[] {
  return host.calls.slice(from).filter((call) => /^(?:undo )?write/.test(call));
}

test('any sequence of actions with failures', async () => {
  const files = [await fileFrom('a.xlsx')];
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 7 }),
      fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
      fc.constantFrom(...CODES),
      async (steps, failing, code) => {
        const open = opened([...filledSheets({ results: { '11': 14.033 } }), NOTES]);
        const { host, session, clock, reported } = open;
        await session.takeFiles(files);
        await session.merge({ template: null, period: null, withoutErrors: false });
        const original = host.sheets;
        let calls = 0;
        const failed = new Set<string>();
        host.before = (call) => {
          if (!failing.includes(calls++)) return;
          failed.add(call);
          throw new HostFailure(code);
        };

        for (const each of steps) {
          const [before, from] = [host.sheets, host.calls.length];
          failed.clear();
          await ask(each, open);
          await settled();
          // One write an action at most: a second one could fail after the first.
          expect(writesOf(host, from).length).toBeLessThanOrEqual(1);
          const [write] = writesOf(host, from);
          const mayChange = each.kind === 'type' || (write !== undefined && !failed.has(write));
          expect(mayChange || host.sheets === before).toBe(true);
          expect(session.getState().busy).toBeNull();
          expect(host.listening).toBeLessThanOrEqual(1);
        }

        host.before = () => undefined;
        await session.check();
        expect(session.getState().trouble).toBeNull();
        expect(session.getState().checked).not.toBeNull();
        while (session.getState().undoable !== null) await session.undo();
        expect(session.getState().trouble).toBeNull();
        const typed = steps.some(({ kind }) => kind === 'type');
        expect(host.sheets.map(({ name }) => name)).toEqual(original.map(({ name }) => name));
        expect(host.sheets.slice(0, -1)).toEqual(original.slice(0, -1));
        expect(host.textAt(NOTES.name, 'B1')).toBe(typed ? 'x' : '');
        expect(suggestions(session).map(({ cell }) => cell)).toContain(resultCell(11));

        await session.close();
        expect(host.listening).toBe(0);
        expect(clock.pending()).toEqual([]);
        expect(reported).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
