import { RequestWidget } from './request-widget';

const QUERY = { view: 'due', pageSize: 5 } as const;

export const DueSoonWidget = () => <RequestWidget name="due" query={QUERY} />;
