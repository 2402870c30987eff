// A service worker: pages come from the network; where there is none, the last copy of a page, or a page that says so.
const store = "pages";
const most = 80;

const keep = async (request, answer) => {
  const cache = await caches.open(store);
  await cache.put(request, answer);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map(old => cache.delete(old)));
};

const offlinePage = address => "/" + new URL(address).pathname.split("/")[1] + "/offline";

const keepFrom = async address => {
  const answer = await fetch(address);
  if (answer.ok) await keep(address, answer);
};

addEventListener("install", () => skipWaiting());
// The page that brought the worker came before it.
addEventListener("activate", event => event.waitUntil((async () => {
  await clients.claim();
  for (const { url } of await clients.matchAll({ type: "window" })) await Promise.all([keepFrom(url), keepFrom(offlinePage(url))]);
})().catch(() => {})));

addEventListener("fetch", event => {
  const { request } = event;
  const isPage = request.mode === "navigate";
  if (request.method !== "GET" || !isPage && !["style", "script"].includes(request.destination)) return;
  event.respondWith((async () => {
    try {
      const answer = await fetch(request);
      if (answer.ok) {
        event.waitUntil(keep(request, answer.clone()));
        if (isPage && !await caches.match(offlinePage(request.url))) event.waitUntil(keepFrom(offlinePage(request.url)));
      }
      return answer;
    } catch (problem) {
      const kept = await caches.match(request) ?? (isPage && await caches.match(offlinePage(request.url)));
      if (kept) return kept;
      throw problem;
    }
  })());
});
