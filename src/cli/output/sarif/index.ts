/** `check --format sarif`: SARIF 2.1.0 (OASIS), for tools that collect the findings of checkers. */
import type { Received, Refusal, ReviewedSubmission } from '../../../core/merge/types';
import type { Language } from '../../../i18n/language';
import { refusalMessage } from '../../../i18n/ledger-words';
import { fileUri } from './file-uri';
import { results } from './results';
import { ruleDescriptors } from './rules';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** @param version of this program */
export function sarifLog(language: Language, version: string, received: readonly Received[]) {
  const reviewed: readonly ReviewedSubmission[] = received.flatMap((file) => file.submissions);
  const refused = received.flatMap(({ file, refusal }) => (refusal ? [{ file, refusal }] : []));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'phu-luc',
            version,
            language,
            rules: ruleDescriptors(language),
            notifications: notifications(refused),
          },
        },
        language,
        invocations: [
          {
            // Of a refused file nobody can say that it was checked.
            executionSuccessful: refused.length === 0,
            toolExecutionNotifications: refused.map(({ file, refusal }) => ({
              descriptor: { id: refusal.code },
              level: 'error',
              message: { text: refusalMessage(language, refusal) },
              locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
            })),
          },
        ],
        artifacts: received.map(({ file }) => ({ location: { uri: fileUri(file) } })),
        results: results(language, reviewed),
      },
    ],
  };
}

function notifications(refused: readonly { readonly refusal: Refusal }[]) {
  return [...new Set(refused.map(({ refusal }) => refusal.code))].map((id) => ({ id }));
}
