/**
 * What of SARIF 2.1.0 the program writes, written after the specification (OASIS Standard "Static
 * Analysis Results Interchange Format (SARIF) Version 2.1.0", the sections named here): nothing
 * besides, and the constraints that hold between parts.
 */
import { z } from 'zod';

/** §3.10: an absolute URI or a relative reference as RFC 3986 has it. */
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/);
/** §3.11; `text` is not empty. */
const message = z.strictObject({ text: z.string().min(1) });
const properties = z.record(z.string(), z.unknown());
/** §3.4 */
const artifactLocation = z.strictObject({ uri });
/** §3.29 */
const physicalLocation = z.strictObject({ artifactLocation });
/** §3.33 */
const logicalLocation = z.strictObject({
  name: z.string().min(1),
  fullyQualifiedName: z.string().min(1),
  kind: z.string().min(1),
});
const level = z.enum(['none', 'note', 'warning', 'error']);
const fault = z.enum(['note', 'warning', 'error']);

/** §3.49 */
const reportingDescriptor = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level: fault }),
  properties,
});

/** §3.35 */
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string().min(1),
  properties,
});

/** §3.27 */
const result = z
  .strictObject({
    ruleId: z.string().min(1),
    ruleIndex: z.int().min(0),
    kind: z.enum(['pass', 'open', 'informational', 'notApplicable', 'review', 'fail']),
    level,
    message,
    locations: z.array(
      z.strictObject({
        physicalLocation,
        logicalLocations: z.array(logicalLocation).min(1),
      }),
    ),
    partialFingerprints: z.record(
      // §3.5.4.2: versioned hierarchical strings
      z.string().regex(/^\w+(?:\/\w+)*\/v\d+$/),
      z.string().min(1),
    ),
    suppressions: z.array(suppression),
    properties,
  })
  // §3.27.10: what is not `fail` has the level `none`, and only that has it here.
  .refine(({ kind, level: given }) => (kind === 'fail') === (given !== 'none'));

/** §3.20, §3.58 */
const invocation = z.strictObject({
  executionSuccessful: z.boolean(),
  toolExecutionNotifications: z.array(
    z.strictObject({
      descriptor: z.strictObject({ id: z.string().min(1) }),
      level,
      message,
      locations: z.array(z.strictObject({ physicalLocation })),
    }),
  ),
});

/** §3.14 */
const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string().min(1),
        version: z.string().regex(/^\d+\.\d+\.\d+$/),
        language: z.enum(['vi', 'en']),
        rules: z.array(reportingDescriptor),
        notifications: z.array(z.strictObject({ id: z.string().min(1) })),
      }),
    }),
    language: z.enum(['vi', 'en']),
    invocations: z.array(invocation),
    artifacts: z.array(z.strictObject({ location: artifactLocation })),
    results: z.array(result),
  })
  // §3.27.6: ruleIndex leads to the descriptor of ruleId.
  .refine(({ tool, results }) =>
    results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
  )
  // §3.7.3: arrays whose elements are to be unique.
  .refine(({ tool, artifacts }) =>
    [tool.driver.rules.map(({ id }) => id), artifacts.map(({ location }) => location.uri)].every(
      (all) => new Set(all).size === all.length,
    ),
  )
  // §3.24: results lie in the artifacts named.
  .refine(({ artifacts, results }) => {
    const uris = new Set(artifacts.map(({ location }) => location.uri));
    return results.every(({ locations }) =>
      locations.every((one) => uris.has(one.physicalLocation.artifactLocation.uri)),
    );
  });

/** §3.13 */
export const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([run]),
});
export type Sarif = z.infer<typeof sarif>;
