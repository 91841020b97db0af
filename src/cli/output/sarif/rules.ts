import { ruleMetas } from '../../../core/rules/metas';
import type { Language } from '../../../i18n/language';
import { ruleWords } from '../../../i18n/rule-words';

const INDEXES: ReadonlyMap<string, number> = new Map(ruleMetas.map(({ code }, at) => [code, at]));

/** Its place among the descriptors. */
export function ruleIndex(code: string): number {
  return INDEXES.get(code) ?? -1;
}

/** `reportingDescriptor` objects, §3.49. Without `helpUri`: it may not be relative. */
export function ruleDescriptors(language: Language) {
  return ruleMetas.map((meta) => {
    const { title, why, looks, mend } = ruleWords(language, meta.name);
    return {
      id: meta.code,
      name: meta.name,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: [looks, why, mend].filter((part) => part !== undefined).join('\n\n') },
      defaultConfiguration: { level: meta.severity },
      properties: { family: meta.family, source: meta.source },
    };
  });
}
