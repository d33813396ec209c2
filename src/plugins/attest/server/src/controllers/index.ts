import { deputyController } from './deputy';
import { documentStateController } from './document-state';
import { healthController } from './health';
import { linkController } from './link';
import { logController } from './log';
import { mailChoiceController } from './mail-choice';
import { noticeController } from './notice';
import { outboxController } from './outbox';
import { policyController } from './policy';
import { requestController } from './request';
import { setupController } from './setup';
import { subjectController } from './subject';

export const controllers = {
  deputy: deputyController,
  'document-state': documentStateController,
  health: healthController,
  link: linkController,
  log: logController,
  'mail-choice': mailChoiceController,
  notice: noticeController,
  outbox: outboxController,
  policy: policyController,
  request: requestController,
  setup: setupController,
  subject: subjectController,
};
