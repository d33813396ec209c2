import type { ServerResponse } from 'node:http';

/** Says no in the shape of Strapi's own errors. */
export function refuse(res: ServerResponse, status: number, name: string, message: string): void {
  if (res.headersSent) return void res.end();
  const body = Buffer.from(JSON.stringify({ data: null, error: { status, name, message, details: {} } }));
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
}

/** @param wait seconds until the reader may ask again */
export function refuseTooMany(res: ServerResponse, wait: number): void {
  res.setHeader('Retry-After', wait);
  refuse(res, 429, 'RateLimitError', `Too many questions that nobody has asked before. Ask again in ${wait} s.`);
}
