import type { Core } from '@strapi/strapi';

import { depsOf } from './deps';
import { confirmRequest, reassignRequest, unscheduleRequest, withdrawRequest } from '../use-cases/act-on-request';
import { appointDeputy, endDeputyship } from '../use-cases/appoint-deputy';
import { describeDocument } from '../use-cases/assess-document';
import { commentOnRequest, resolveComment } from '../use-cases/comment-on-request';
import { compareRequest } from '../use-cases/compare-request';
import { decideByLink } from '../use-cases/decide-by-link';
import { decideRequest } from '../use-cases/decide-request';
import type { Fingerprint, PersonId } from '../domain/request';
import type { At, Person } from '../use-cases/deps';
import { escalateStep, remindOfStep } from '../use-cases/keep-deadlines';
import { markFalseAlarm } from '../use-cases/mark-false-alarm';
import { openLink } from '../use-cases/open-link';
import { publishWhenDue } from '../use-cases/publish-when-due';
import { addressTask, renewLinks, sendElsewhere } from '../use-cases/renew-links';
import { reviewOverride } from '../use-cases/review-override';
import { schedulePublication } from '../use-cases/schedule-publication';
import { showRequest } from '../use-cases/show-request';
import { showSubject } from '../use-cases/show-subject';
import { submitRequest } from '../use-cases/submit-request';

/**
 * Everything a person can do with a governed document. Whoever calls says who the person is, and has seen to it that
 * this is so: controllers take it from the session.
 * @throws Refused, with a code, from each
 */
const acts = ({ strapi }: { strapi: Core.Strapi }) => {
  const deps = depsOf(strapi);
  return {
    /** How a document reads, without a policy: content, facts, fingerprint. */
    describe: describeDocument(deps),
    subject: showSubject(deps),
    request: showRequest(deps),
    submit: submitRequest(deps),
    decide: decideRequest(deps),
    openLink: openLink(deps),
    decideByLink: decideByLink(deps),
    renewLinks: renewLinks(deps),
    /** For the host, when somebody has given a group another address: call it in the transaction of the change. */
    addressChanged: (group: string, by: PersonId | null): Promise<void> =>
      deps.outbox.add([addressTask(group, by, deps.links.newKey())]),
    confirm: confirmRequest(deps),
    withdraw: withdrawRequest(deps),
    reassign: reassignRequest(deps),
    comment: commentOnRequest(deps),
    resolve: resolveComment(deps),
    compare: compareRequest(deps),
    publish: (at: At, by: Person, saw?: Fingerprint): Promise<void> =>
      deps.documents.publish(at, { kind: 'publication', by, saw }),
    schedule: schedulePublication(deps),
    unschedule: unscheduleRequest(deps),
    unpublish: (at: At, reason: string, by: Person): Promise<void> =>
      deps.documents.unpublish(at, { kind: 'unpublication', by, reason }),
    override: (at: At, given: { category: string; reason: string }, by: Person): Promise<void> =>
      deps.documents.publish(at, { kind: 'override', by, ...given }),
    review: reviewOverride(deps),
    appointDeputy: appointDeputy(deps),
    endDeputyship: endDeputyship(deps),
    markFalseAlarm: markFalseAlarm(deps),
    /** What the outbox carries out. */
    publishWhenDue: publishWhenDue(deps),
    remind: remindOfStep(deps),
    escalate: escalateStep(deps),
    sendElsewhere: sendElsewhere(deps),
    deps,
  };
};

export default acts;
export type ActsService = ReturnType<typeof acts>;
