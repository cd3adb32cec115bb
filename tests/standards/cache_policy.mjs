// Prints what a shared cache makes of a response, second by second: may it be used, also while it is asked for anew,
// and where the origin is down? The arguments are the response's headers as JSON, and seconds.
import CachePolicy from 'http-cache-semantics';

const [headers, ...seconds] = process.argv.slice(2);
const request = {method: 'GET', url: '/', headers: {}};
const policy = new CachePolicy(request, {status: 200, headers: JSON.parse(headers)}, {shared: true});
const now = policy.now();
const answers = seconds.map((text) => {
  policy.now = () => now + Number(text) * 1000;
  const down = policy.revalidatedPolicy(request, {status: 503, headers: {}});
  return {
    fresh: policy.satisfiesWithoutRevalidation(request),
    whileAsking: policy.useStaleWhileRevalidate(),
    whileDown: !down.modified,
  };
});
process.stdout.write(JSON.stringify({storable: policy.storable(), answers}));
