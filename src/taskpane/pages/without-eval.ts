/**
 * Imported first. zod tries once whether it may make functions of text; the policy of the pages
 * forbids that, and a browser reports the mere attempt.
 */
import { config } from 'zod';

config({ jitless: true });
