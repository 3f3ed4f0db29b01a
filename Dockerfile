FROM node:22-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY libs/contracts/package.json libs/contracts/
COPY libs/evidence/package.json libs/evidence/
COPY libs/forms/package.json libs/forms/
COPY libs/ledger/package.json libs/ledger/
COPY libs/metrics/package.json libs/metrics/
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/web/package.json apps/web/

FROM manifests AS build
RUN npm ci
COPY nx.json tsconfig.base.json ./
COPY libs libs
COPY apps apps
RUN NX_DAEMON=false NX_TUI=false npx nx run-many -t build

# What the API and the command line need at run time: no build tools, and no embedded PostgreSQL, because DATABASE_URL names a server.
FROM manifests AS packages
RUN npm ci --omit=dev --workspace @kaiji/api --workspace @kaiji/cli --include-workspace-root=false

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3000 KAIJI_HOST=0.0.0.0 KAIJI_WEB_DIR=/app/apps/web/dist KAIJI_DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/libs/contracts/dist libs/contracts/dist
COPY --from=build /app/libs/evidence/dist libs/evidence/dist
COPY --from=build /app/libs/forms/dist libs/forms/dist
COPY --from=build /app/libs/ledger/dist libs/ledger/dist
COPY --from=build /app/libs/metrics/dist libs/metrics/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/cli/dist apps/cli/dist
COPY --from=build /app/apps/cli/bin apps/cli/bin
COPY --from=build /app/apps/web/dist apps/web/dist
# The ledger's key lies here: a volume of its own, backed up apart from the database.
RUN install -d -o node -g node -m 0700 /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
