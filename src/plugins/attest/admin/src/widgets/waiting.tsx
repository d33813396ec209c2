import { RequestWidget } from './request-widget';

const QUERY = { view: 'waiting', sort: 'submittedAt:asc', pageSize: 5 } as const;

export const WaitingWidget = () => <RequestWidget name="waiting" query={QUERY} />;
