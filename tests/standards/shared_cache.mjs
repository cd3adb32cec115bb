// Follows addresses through shared caches while something is retracted, at seconds of a clock of its own.
//
// The argument is JSON: `addresses` with the text by which what is retracted is known in each, `requests` that retract,
// `names` to purge by, and the `seconds` at which somebody asks. Every cache is filled just before. Prints for each address whether it was stored, and for each
// cache the last second at which it served that text (null: never again):
//   slow    whoever serves stale copies while it asks anew is never answered within the time it may serve them
//   prompt  is answered at once, and drops what may not be kept any more
//   down    is answered 503 from the retraction on
//   purged  is told the names at the retraction
import CachePolicy from 'http-cache-semantics';

const {origin, addresses, requests, names, seconds} = JSON.parse(process.argv[2]);
const began = Date.now();
let second = 0;
CachePolicy.prototype.now = () => began + second * 1000;

async function ask(path, more = {}) {
  const answer = await fetch(origin + path, {headers: {accept: '*/*', ...more}, redirect: 'manual'});
  const response = {status: answer.status, headers: Object.fromEntries(answer.headers)};
  return {response, body: await answer.text()};
}

class SharedCache {
  constructor(kind, path, stored) {
    this.kind = kind;
    this.request = {method: 'GET', url: path, headers: {accept: '*/*'}};
    this.path = path;
    this.stored = stored;
  }

  purge(named) {
    const {response} = this.stored;
    const known = (response.headers['surrogate-key'] ?? '').split(' ');
    if (response.headers['cache-tag']?.split(',').join() !== (known[0] ? known.join() : undefined))
      throw new Error(`the two headers of names differ at ${this.path}`);
    if (known.some((name) => named.includes(name))) this.stored = null;
  }

  async serve() {
    if (this.stored?.policy.satisfiesWithoutRevalidation(this.request)) return this.stored.body;
    if (this.kind === 'down') {
      const told = this.stored?.policy.revalidatedPolicy(this.request, {status: 503, headers: {}});
      return told !== undefined && !told.modified ? this.stored.body : '';
    }
    if (this.stored?.policy.useStaleWhileRevalidate()) {
      const {body} = this.stored;
      if (this.kind === 'prompt') await this.revalidate();
      return body;
    }
    return this.revalidate();
  }

  async revalidate() {
    const conditions = this.stored?.policy.revalidationHeaders(this.request) ?? {};
    const {response, body} = await ask(this.path, conditions);
    if (response.status === 304) {
      const {policy} = this.stored.policy.revalidatedPolicy(this.request, response);
      this.stored = {...this.stored, policy};
      return this.stored.body;
    }
    const policy = new CachePolicy(this.request, response, {shared: true});
    if (policy.storable()) this.stored = {policy, body, response};
    else if (this.kind !== 'slow') this.stored = null; // RFC 9111, section 4.3.3: it may, and so need not
    return body;
  }
}

const told = {};
const caches = [];
for (const {path, text} of addresses) {
  const {response, body} = await ask(path);
  if (response.status !== 200 || !body.includes(text))
    throw new Error(`${path} is answered ${response.status}, or without ${text}`);
  const policy = new CachePolicy({method: 'GET', url: path, headers: {accept: '*/*'}}, response, {shared: true});
  told[path] = {storable: policy.storable(), slow: null, prompt: null, down: null, purged: null};
  const filled = ['slow', 'prompt', 'down', 'purged'].map(
    (kind) => new SharedCache(kind, path, policy.storable() ? {policy, body, response} : null),
  );
  caches.push({path, text, filled});
}
for (const {body, headers} of requests) {
  const answer = await fetch(`${origin}/graphql`, {method: 'POST', body: JSON.stringify(body), headers});
  const {data} = await answer.json();
  if (Object.values(data)[0].errors.length > 0) throw new Error(JSON.stringify(data));
}
for (const {filled} of caches) for (const cache of filled) if (cache.kind === 'purged') cache.purge(names);
for (second of seconds)
  for (const {path, text, filled} of caches)
    for (const cache of filled) if ((await cache.serve()).includes(text)) told[path][cache.kind] = second;
process.stdout.write(JSON.stringify(told));
