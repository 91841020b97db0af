/**
 * Imported first. zod, where a page loads it, tries once whether it may make functions of text; the
 * policy of the pages forbids that, and a browser reports the mere attempt. This is zod's own
 * setting, made without loading it.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
