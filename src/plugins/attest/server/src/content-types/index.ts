import actor from './actor/schema.json';
import logEntry from './log-entry/schema.json';
import logWords from './log-words/schema.json';

export const contentTypes = {
  actor: { schema: actor },
  'log-entry': { schema: logEntry },
  'log-words': { schema: logWords },
};
