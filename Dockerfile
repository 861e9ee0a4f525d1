# Footnote in either mode; docs/scaling.md says how to run it. Builds anywhere that Docker does:
#   docker build -t footnote . && docker run --read-only --cap-drop ALL -e DISCORD_PUBLIC_KEY=… -p 3000:3000 footnote

FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
# The runtime of the reader comes for every system and processor: this image is one.
RUN cd node_modules/onnxruntime-node/bin/napi-v6 && rm -rf darwin win32 \
  && if [ "$(uname -m)" = x86_64 ]; then rm -rf linux/arm64; else rm -rf linux/x64; fi

FROM node:26-slim
# What installs packages has no business where they are only run.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
  /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-*
WORKDIR /app
COPY package.json LICENSE NOTICE PRIVACY.md ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY assets ./assets
COPY data ./data
COPY knowledge ./knowledge
# MODE=gateway with DISCORD_TOKEN is the other way to run it. Health and figures are on a port of their own in both.
ENV NODE_ENV=production MODE=http HOST=0.0.0.0 PORT=3000 METRICS_PORT=9464
EXPOSE 3000 9464
# The image's own user “node”, by number, so that Kubernetes can see that it is not root.
USER 1000:1000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
