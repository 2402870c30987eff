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

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(clients.claim()));

addEventListener("fetch", event => {
  const { request } = event;
  const isPage = request.mode === "navigate";
  if (request.method !== "GET" || !isPage && !["style", "script"].includes(request.destination)) return;
  event.respondWith((async () => {
    try {
      const answer = await fetch(request);
      if (answer.ok) {
        event.waitUntil(keep(request, answer.clone()));
        if (isPage && !await caches.match(offlinePage(request.url))) event.waitUntil(fetch(offlinePage(request.url)).then(page => page.ok && keep(offlinePage(request.url), page)));
      }
      return answer;
    } catch (problem) {
      const kept = await caches.match(request) ?? (isPage && await caches.match(offlinePage(request.url)));
      if (kept) return kept;
      throw problem;
    }
  })());
});
