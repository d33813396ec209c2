import message from '../../message/content-types/message/schema.json';
import plan from '../../plan/content-types/plan/schema.json';
import type { Known } from './question';

/** The kinds and languages that messages have, and the kinds of plans. */
export const KNOWN: Known = {
  kind: message.attributes.kind.enum,
  language: message.attributes.language.enum,
  planKind: plan.attributes.kind.enum,
};
