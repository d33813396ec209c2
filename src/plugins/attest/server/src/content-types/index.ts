import actor from './actor/schema.json';
import logEntry from './log-entry/schema.json';
import logWords from './log-words/schema.json';
import policy from './policy/schema.json';

export const contentTypes = {
  actor: { schema: actor },
  'log-entry': { schema: logEntry },
  'log-words': { schema: logWords },
  policy: { schema: policy },
};
