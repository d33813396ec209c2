import { RequestWidget } from './request-widget';

const QUERY = { view: 'mine', status: 'open', pageSize: 5 } as const;

export const MineWidget = () => <RequestWidget name="mine" query={QUERY} />;
