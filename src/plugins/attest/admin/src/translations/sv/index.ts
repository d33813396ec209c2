import common from './common.json';
import decision from './decision.json';
import deputies from './deputies.json';
import editView from './edit-view.json';
import health from './health.json';
import inbox from './inbox.json';
import listView from './list-view.json';
import log from './log.json';
import mail from './mail.json';
import notices from './notices.json';
import policy from './policy.json';
import preview from './preview.json';
import widgets from './widgets.json';

export const texts: Readonly<Record<string, string>> = {
  ...common,
  ...editView,
  ...listView,
  ...inbox,
  ...decision,
  ...preview,
  ...mail,
  ...notices,
  ...policy,
  ...log,
  ...deputies,
  ...health,
  ...widgets,
};
