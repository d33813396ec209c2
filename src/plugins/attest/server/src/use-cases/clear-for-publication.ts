import { decide } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { LiveRequest } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import { blocking, weighed } from '../domain/standing';
import { changedFields } from '../domain/changes';
import { refuseUnread, type Assessment } from './assess-document';
import type { Act, Deps, Person } from './deps';

/** Whoever makes a document go live. A program is a token, a script or another service: never a second pair of eyes. */
export type Publisher = { readonly person: Person } | 'program';

/** Why this content may go live now. */
export type Clearance =
  | { readonly route: 'approve'; readonly request: RequestRecord; readonly next: LiveRequest }
  | { readonly route: 'inform' | 'free'; readonly request?: RequestRecord; readonly next?: LiveRequest }
  | { readonly route: 'override'; readonly act: Extract<Act, { kind: 'override' }>; readonly open?: RequestRecord };

type Needs = Pick<Deps, 'requests' | 'snapshots' | 'host' | 'now'>;

/**
 * Whether a document may go live as it is now, and why.
 * @throws Refused `approval-required`, `not-approved`, `content-changed`, `publisher-must-be-another`, `checks-failed`,
 *   `embargoed`, `no-approval-needed` for an override of what is free
 */
export const clearForPublication = ({ requests, snapshots, host, now }: Needs) => {
  return async (assessment: Assessment, publisher: Publisher, act: Act | undefined): Promise<Clearance> => {
    const { uid, documentId } = assessment.document;
    refuseUnread(assessment, act?.kind === 'publication' ? act.saw : undefined);
    const open = await requests.openOf({ uid, documentId });
    if (act?.kind === 'override') return override(assessment, act, open);
    refuseEmbargoed(assessment);
    if (open) return approved(assessment, open, publisher, act);
    const { outcome } = assessment.routed.route;
    const reasons = blocking(assessment.findings);
    if (outcome.route === 'approve') throw new Refused('approval-required', { ...ruleOf(assessment), reasons });
    if (reasons.length > 0) throw new Refused('checks-failed', { ...ruleOf(assessment), reasons });
    return { route: outcome.route };
  };

  async function approved(
    assessment: Assessment,
    open: RequestRecord,
    publisher: Publisher,
    act: Act | undefined,
  ): Promise<Clearance> {
    if (open.state.status === 'scheduled' && act?.kind !== 'clock') throw new Refused('locked', { request: open.key });
    if (open.state.status === 'scheduled' && open.state.goesLiveAt > now()) {
      throw new Refused('embargoed', { until: open.state.goesLiveAt });
    }
    const by = act?.kind === 'clock' ? 'clock' : publisher === 'program' ? 'program' : publisher.person.id;
    const command = { type: 'publish', by, fingerprint: assessment.fingerprint } as const;
    const decided = decide(open.state, command, now());
    if (!decided.ok) throw new Refused(decided.because, await detailsOf(assessment, open, decided.because));
    if (decided.next.status !== 'live') throw new Error('A publication leads to something else than live.');
    const asked = blocking(weighed(assessment.issues, open.requirements));
    if (asked.length > 0) throw new Refused('checks-failed', { ...ruleOf(assessment), reasons: asked });
    const route = open.route === 'override' ? 'approve' : open.route;
    return { route, request: open, next: decided.next } as Clearance;
  }

  function override(
    assessment: Assessment,
    act: Extract<Act, { kind: 'override' }>,
    open: RequestRecord | undefined,
  ): Clearance {
    if (assessment.routed.route.outcome.route !== 'approve')
      throw new Refused('no-approval-needed', ruleOf(assessment));
    const reasons = blocking(assessment.findings, true);
    if (reasons.length > 0) throw new Refused('checks-failed', { ...ruleOf(assessment), reasons });
    return { route: 'override', act, ...(open && { open }) };
  }

  function refuseEmbargoed({ document }: Assessment): void {
    const until = host().goesLiveAt(document);
    if (until !== undefined && until > now()) throw new Refused('embargoed', { until });
  }

  async function detailsOf(assessment: Assessment, open: RequestRecord, because: string) {
    const common = { ...ruleOf(assessment), request: open.key };
    if (because !== 'content-changed') return common;
    const before = await snapshots.read(open.snapshot);
    return { ...common, changed: changedFields(before.content, assessment.content) };
  }
};

const ruleOf = ({ routed: { route } }: Assessment) => ({
  route: route.outcome.route,
  rule: route.id,
  because: route.because,
});
