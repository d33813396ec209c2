import actor from './actor/schema.json';
import logEntry from './log-entry/schema.json';
import logWords from './log-words/schema.json';
import notice from './notice/schema.json';
import outboxEntry from './outbox-entry/schema.json';

export const contentTypes = {
  actor: { schema: actor },
  'log-entry': { schema: logEntry },
  'log-words': { schema: logWords },
  notice: { schema: notice },
  'outbox-entry': { schema: outboxEntry },
};
