import actor from './actor/schema.json';
import asked from './asked/schema.json';
import comment from './comment/schema.json';
import contributor from './contributor/schema.json';
import decision from './decision/schema.json';
import deputy from './deputy/schema.json';
import edition from './edition/schema.json';
import falseAlarm from './false-alarm/schema.json';
import file from './file/schema.json';
import fileUse from './file-use/schema.json';
import link from './link/schema.json';
import logEntry from './log-entry/schema.json';
import logWords from './log-words/schema.json';
import mailChoice from './mail-choice/schema.json';
import notice from './notice/schema.json';
import outboxEntry from './outbox-entry/schema.json';
import policy from './policy/schema.json';
import request from './request/schema.json';
import snapshot from './snapshot/schema.json';

export const contentTypes = {
  actor: { schema: actor },
  asked: { schema: asked },
  comment: { schema: comment },
  contributor: { schema: contributor },
  decision: { schema: decision },
  deputy: { schema: deputy },
  edition: { schema: edition },
  'false-alarm': { schema: falseAlarm },
  file: { schema: file },
  'file-use': { schema: fileUse },
  link: { schema: link },
  'log-entry': { schema: logEntry },
  'log-words': { schema: logWords },
  'mail-choice': { schema: mailChoice },
  notice: { schema: notice },
  'outbox-entry': { schema: outboxEntry },
  policy: { schema: policy },
  request: { schema: request },
  snapshot: { schema: snapshot },
};
