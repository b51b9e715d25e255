import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'O console abre em',
  pageHint:
    'Um serviço ou o endereço de uma página do console da AWS. Ele abre na região desta função, a menos que o endereço indique outra.',
  home: 'Página inicial do console',
  browser: 'Abrir o console com',
  browserHint: 'Janelas privadas e perfis separados têm seus próprios logins.',
  sameAsAll: browser => `Igual às outras contas (${browser})`,
  systemDefault: 'Padrão do sistema',
  privateWindow: browser => `${browser}, janela privada`,
  ownProfile: browser => `${browser}, perfil separado para esta conta`,
  ownProfiles: browser => `${browser}, perfil separado para cada conta`,
  notFound: browser => `${browser} (não encontrado)`,
};
