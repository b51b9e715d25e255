import { describe, expect, it } from 'vitest';
import { CONSOLE_SERVICES, findServices, pageMeant, serviceLabel } from './console-services.ts';

describe('a service of the console', () => {
  it('is found by a part of its name', () => {
    expect(findServices(' s3 ')).toEqual(['/s3/home']);
    expect(findServices('manager')).toEqual(['/secretsmanager/home', '/systems-manager/home']);
    expect(findServices('')).toHaveLength(CONSOLE_SERVICES.length);
    expect(findServices('https://console.aws.amazon.com/')).toEqual([]);
  });

  it('is chosen by its name, and shown by it', () => {
    expect(pageMeant('ec2')).toBe('/ec2/home');
    expect(serviceLabel('/ec2/home')).toBe('EC2');
  });

  it('is not what another page is shown as', () => {
    expect(serviceLabel('/ec2/home#Instances:')).toBe('/ec2/home#Instances:');
    expect(pageMeant('/ec2/home#Instances:')).toBe('/ec2/home#Instances:');
    expect(serviceLabel('')).toBe('');
  });
});
