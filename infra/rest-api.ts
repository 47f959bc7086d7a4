import {
  AccessLogField,
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApiMode,
  SpecRestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { ApiDocument } from './api-document.ts';

/** The one stage of the API, which is the first part of its paths where it has no domain of its own. */
export const stageName = 'live';

/** The REST API that API Gateway makes from a document, deployed anew to its one stage whenever that changes. */
export class DocumentRestApi extends SpecRestApi {
  constructor(scope: Construct, id: string, document: ApiDocument, accessLogs: ILogGroup) {
    super(scope, id, {
      restApiName: document.info.title,
      description: document.info.description,
      apiDefinition: ApiDefinition.fromInline(document),
      // A route that no contract has any more is gone from the API, too.
      mode: RestApiMode.OVERWRITE,
      endpointTypes: [EndpointType.REGIONAL],
      // Of an API that comes as a document CloudFormation reads the type of its endpoint only here.
      parameters: { endpointConfigurationTypes: EndpointType.REGIONAL },
      cloudWatchRole: true,
      deployOptions: {
        stageName,
        tracingEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        metricsEnabled: true,
        throttlingRateLimit: 1000,
        throttlingBurstLimit: 2000,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: accessLogFormat(),
      },
    });
  }
}

/** Who called which route with what outcome; no path parameter, body or address of a person. */
const accessLogFormat = () =>
  AccessLogFormat.custom(
    JSON.stringify({
      requestId: AccessLogField.contextRequestId(),
      time: AccessLogField.contextRequestTimeEpoch(),
      method: AccessLogField.contextHttpMethod(),
      route: AccessLogField.contextResourcePath(),
      status: AccessLogField.contextStatus(),
      client: AccessLogField.contextAuthorizerPrincipalId(),
      latencyMs: AccessLogField.contextResponseLatency(),
    }),
  );
