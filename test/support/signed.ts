import type supertest from 'supertest';

/** Requests that carry a token: a session of the admin panel, or an API token. */
export interface Person {
  get(url: string): supertest.Test;
  post(url: string, body?: object): supertest.Test;
  /** A form, for files: attach them and give it fields. */
  form(url: string): supertest.Test;
  put(url: string, body?: object): supertest.Test;
  delete(url: string): supertest.Test;
}

export function signedWith(http: ReturnType<typeof supertest>, token: string): Person {
  const signed = (request: supertest.Test) => request.set('authorization', `Bearer ${token}`);
  return {
    get: (url) => signed(http.get(url)),
    form: (url) => signed(http.post(url)),
    post: (url, body = {}) => signed(http.post(url).send(body)),
    put: (url, body = {}) => signed(http.put(url).send(body)),
    delete: (url) => signed(http.delete(url)),
  };
}
