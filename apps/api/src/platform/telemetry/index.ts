export { Metrics } from './metrics';
export { registerTelemetry } from './register-telemetry';
export { ServerLogger } from './server-logger';
export { TelemetryModule } from './telemetry.module';
