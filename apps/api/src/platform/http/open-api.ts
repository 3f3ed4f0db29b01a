import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

/** `/api/openapi.json` and a page at `/api/docs`, made from the same schemas that validate. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Kaiji')
    .setDescription('開示項目の数値を運用記録から算定し、様式に記入し、監査人に示すためのAPI')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('kaiji_session')
    .build();
  const document = cleanupOpenApiDoc(SwaggerModule.createDocument(app, description));
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
}
