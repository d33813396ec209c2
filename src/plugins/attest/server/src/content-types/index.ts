import actor from './actor/schema.json';
import file from './file/schema.json';
import fileUse from './file-use/schema.json';
import logEntry from './log-entry/schema.json';
import logWords from './log-words/schema.json';

export const contentTypes = {
  actor: { schema: actor },
  file: { schema: file },
  'file-use': { schema: fileUse },
  'log-entry': { schema: logEntry },
  'log-words': { schema: logWords },
};
