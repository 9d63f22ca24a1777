// The page behind "Snel weg" (/snel-weg): leaves nothing on the device and goes on at once.
// The server's answer does the rest (Clear-Site-Data, a changed cookie, meta refresh for no script).
// <html data-to> is where to go: a neutral site.
const GRACE_MS = 300;
for (const store of ['sessionStorage', 'localStorage']) try { window[store].clear(); } catch { /* switched off: nothing kept */ }
const workers = async () => {
  // Clear-Site-Data leaves the worker registered in WebKitGTK.
  const all = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(all.map((worker) => worker.unregister()));
};
const grace = new Promise((done) => { setTimeout(done, GRACE_MS); });
await Promise.race([workers().catch(() => {}), grace]);
location.replace(document.documentElement.dataset.to);
