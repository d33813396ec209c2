import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ActivityView, FollowUpView, MessageView, PlaceView } from '../../../shared/plan-view';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';
import { KINDS, type ChainEnd, type ChainMiddle, type Kind } from './chain';

const UIDS: Readonly<Record<Kind, string>> = {
  goals: 'api::goal.goal',
  audiences: 'api::audience.audience',
  keyMessages: 'api::key-message.key-message',
  channels: 'api::channel.channel',
};

type States = Readonly<Record<string, string>>;

/** What a goal, audience, key message or channel leads to. */
export function EndLinks({ end, states }: { readonly end: ChainEnd; readonly states: States }) {
  const { t } = usePlanWords();
  const { kind, documentId, name, activities, messages, followUps } = end;
  return (
    <>
      <Group title={t('overview.count.activities')} lines={activities.map(ofActivity)} />
      <Messages messages={messages} states={states} />
      <FollowUps followUps={followUps} />
      <PlaceLink place={at(UIDS[kind], documentId)}>
        {t('activities.open', { activity: name || t('untitled') })}
      </PlaceLink>
    </>
  );
}

/** What an activity is for, and what became of it. */
export function MiddleLinks({ middle, states }: { readonly middle: ChainMiddle; readonly states: States }) {
  const { t } = usePlanWords();
  const { activity, ends, messages, followUps } = middle;
  return (
    <>
      {KINDS.map((kind) => (
        <Group
          key={kind}
          title={t(`overview.count.${kind}`)}
          lines={ends[kind].map(({ documentId, name }) => ({ place: at(UIDS[kind], documentId), name, said: [] }))}
        />
      ))}
      <Messages messages={messages} states={states} />
      <FollowUps followUps={followUps} />
      <PlaceLink place={ofActivity(activity).place}>
        {t('activities.open', { activity: activity.summary || t('untitled') })}
      </PlaceLink>
    </>
  );
}

/** Each with where it stands, in the words of the approvals. */
function Messages({ messages, states }: { readonly messages: readonly MessageView[]; readonly states: States }) {
  const { t } = usePlanWords();
  const { formatMessage } = useIntl();
  const stateOf = (state: string) => formatMessage({ id: `attest.status.${state}`, defaultMessage: state });
  const lines = messages.map(({ documentId, headline }) => {
    const state = states[documentId];
    return { place: at('api::message.message', documentId), name: headline, said: state ? [stateOf(state)] : [] };
  });
  return <Group title={t('overview.count.messages')} lines={lines} />;
}

function FollowUps({ followUps }: { readonly followUps: readonly FollowUpView[] }) {
  const { t, word, day } = usePlanWords();
  const lines = followUps.map(({ documentId, title, kind, date }) => ({
    place: at('api::follow-up.follow-up', documentId),
    name: title,
    said: [...(kind ? [word(kind)] : []), ...(date ? [day(date)] : [])],
  }));
  return <Group title={t('overview.count.followUps')} lines={lines} />;
}

interface Line {
  readonly place: PlaceView;
  readonly name: string;
  /** What is told of it beside its name. */
  readonly said: readonly string[];
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { t } = usePlanWords();
  return (
    <section aria-label={title}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {lines.length === 0 ? (
        <Typography textColor="neutral600">{t('chain.none')}</Typography>
      ) : (
        <Lines>
          {lines.map(({ place, name, said }) => (
            <li key={place.documentId}>
              <PlaceLink place={place}>{name || t('untitled')}</PlaceLink>
              {said.length > 0 && (
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {said.join(' · ')}
                </Typography>
              )}
            </li>
          ))}
        </Lines>
      )}
    </section>
  );
}

const at = (uid: string, documentId: string): PlaceView => ({ uid, documentId, field: null });

const ofActivity = ({ documentId, summary, timing }: ActivityView): Line => ({
  place: at('api::activity.activity', documentId),
  name: summary,
  said: timing?.text ? [timing.text] : [],
});
