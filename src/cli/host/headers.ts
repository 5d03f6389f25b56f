/** Headers of every answer of the app's server. The policy starts from nothing and allows only the app's own files.
 * Scripts, styles and pictures cannot come from elsewhere, and nothing can be sent anywhere. Trusted Types without a
 * policy leave no way from text to markup. The build writes the same policy into the page for any other host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page that only starts the worker: a worker's address is itself a Trusted Types sink, and this page has no text. */
export const ENGINE_PATH = '/engine.html';
export const ENGINE_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The manual of the site: pages of text with a search of their own, which writes what it finds as markup. They hold nothing of
 * anybody and can reach nothing but their own files. */
export const MANUAL_PATH = '/manual/';
export const MANUAL_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The site's service worker, which fetches our own files, once, to keep them: a script's requests are under the policy it came with. */
const SERVICE_WORKER_PATH = '/sw.js';
const SERVICE_WORKER_CONTENT_SECURITY_POLICY = "default-src 'none'; connect-src 'self'";

/** Paths with a policy of their own, beside the manual's. */
export const SPECIAL_PATHS: readonly string[] = [ENGINE_PATH, SERVICE_WORKER_PATH];

const policyOf = (path: string): string =>
  path === ENGINE_PATH
    ? ENGINE_CONTENT_SECURITY_POLICY
    : path === SERVICE_WORKER_PATH
      ? SERVICE_WORKER_CONTENT_SECURITY_POLICY
      : path.startsWith(MANUAL_PATH)
        ? MANUAL_CONTENT_SECURITY_POLICY
        : CONTENT_SECURITY_POLICY;

/** Permissions that a page can ask a device for, all off except those in use. The pages use full screen, the clipboard,
 * the share sheet and passkeys. */
const UNUSED =
  'accelerometer autoplay browsing-topics camera clipboard-read compute-pressure display-capture ' +
  'encrypted-media gamepad geolocation gyroscope hid identity-credentials-get idle-detection ' +
  'interest-cohort keyboard-map language-model local-fonts magnetometer microphone midi otp-credentials ' +
  'payment picture-in-picture screen-wake-lock ' +
  'serial storage-access summarizer translator usb window-management xr-spatial-tracking';
/** For the copy in the browser, which a passkey opens (docs/privacy.md). */
const OWN = ['cross-origin-isolated', 'publickey-credentials-create', 'publickey-credentials-get'];
const PERMISSIONS = [...OWN.map(name => `${name}=(self)`), ...UNUSED.split(' ').map(name => `${name}=()`)].join(', ');

export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policyOf(path),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  // Stops WebRTC and navigation elsewhere where it is known (Chromium); elsewhere it means nothing.
  'connection-allowlist': '(response-origin)',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
