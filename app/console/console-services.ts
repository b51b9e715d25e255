/**
 * Services that a role's console can open at, by product name, with the pages that AWS's documentation links to. Product names are
 * the same in every language.
 */
export const CONSOLE_SERVICES = [
  { name: 'Amazon Bedrock', page: '/bedrock/home' },
  { name: 'CloudFormation', page: '/cloudformation/home' },
  { name: 'CloudWatch', page: '/cloudwatch/home' },
  { name: 'DynamoDB', page: '/dynamodbv2/home' },
  { name: 'EC2', page: '/ec2/home' },
  { name: 'ECS', page: '/ecs/v2/clusters' },
  { name: 'EKS', page: '/eks/home' },
  { name: 'IAM', page: '/iam/home' },
  { name: 'Lambda', page: '/lambda/home' },
  { name: 'RDS', page: '/rds/home' },
  { name: 'S3', page: '/s3/home' },
  { name: 'Secrets Manager', page: '/secretsmanager/home' },
  { name: 'Systems Manager', page: '/systems-manager/home' },
  { name: 'VPC', page: '/vpcconsole/home' },
] as const;

/** Pages of the services whose name contains the text. */
export const findServices = (query: string): readonly string[] =>
  CONSOLE_SERVICES.filter(({ name }) => plain(name).includes(plain(query))).map(({ page }) => page);

/** Name of the service that a page belongs to as a whole, else the page. */
export const serviceLabel = (page: string): string =>
  CONSOLE_SERVICES.find(service => service.page === page)?.name ?? page;

/** The page of a service by its name, else the text as typed. */
export const pageMeant = (text: string): string =>
  CONSOLE_SERVICES.find(({ name }) => plain(name) === plain(text))?.page ?? text;

const plain = (text: string): string => text.trim().toLowerCase();
