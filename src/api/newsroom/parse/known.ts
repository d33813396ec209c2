import message from '../../message/content-types/message/schema.json';
import type { Known } from './question';

/** The kinds and languages that messages have. */
export const KNOWN: Known = { kind: message.attributes.kind.enum, language: message.attributes.language.enum };
