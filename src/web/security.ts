import { secureHeaders } from "hono/secure-headers";

/** Everything comes from here, nothing is written into the page, and nobody may frame it. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
  // An address holds the question: nobody whose page is opened from here learns it.
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // Whatever stands before this server and speaks TLS decides that.
  strictTransportSecurity: false,
});
