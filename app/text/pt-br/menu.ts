import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const menu: Text['menu'] = {
  state: {
    none: 'Nenhuma função ativa',
    renewing: count =>
      plural('pt-BR', count, {
        one: n => `${n} função ativa, renovada automaticamente`,
        other: n => `${n} funções ativas, todas renovadas automaticamente`,
      }),
    expiring: (count, at) =>
      plural('pt-BR', count, {
        one: n => `${n} função ativa, válida até ${at}`,
        other: n => `${n} funções ativas, a primeira válida até ${at}`,
      }),
    starting: count => plural('pt-BR', count, { one: 'Iniciando uma função…', other: n => `Iniciando ${n} funções…` }),
    signIn: 'Ação necessária: faça login novamente',
    attention: 'Ação necessária',
  },
  tooltip: state => `Mai: ${state}`,
  what: parts => parts.join(' · '),
  withState: (what, state) => `${what} – ${state}`,
  active: what => `✓ ${what}`,
  production: 'PROD',
  renews: 'renovação automática',
  expires: at => `válida até ${at}`,
  starting: 'iniciando…',
  renewing: 'Renovando…',
  openConsole: 'Abrir o console',
  copyProfileName: 'Copiar o nome do perfil',
  copyFor: format => `Copiar para ${format}`,
  makeDefault: 'Tornar padrão',
  isDefault: 'Padrão',
  renewNow: 'Renovar agora',
  stopAll: 'Parar todas',
  roles: 'Funções',
  allAccounts: 'Todas as contas',
  more: 'Mais no Mai…',
  company: (company, person) => `${company} (${person})`,
  signOut: 'Desconectar…',
  troubleshoot: 'Solucionar problemas…',
  settings: 'Configurações…',
  quit: 'Sair do Mai…',
  question: {
    signOut: company => `Desconectar de ${company}?`,
    signOutHint: 'Para iniciar uma função, faça login novamente.',
    signOutYes: 'Desconectar',
    quit: 'Sair do Mai?',
    quitHint: 'O Mai só renova funções enquanto está em execução.',
    quitYes: 'Sair',
    stops: count =>
      plural('pt-BR', count, {
        one: 'Esta função é parada, e as credenciais dela são removidas:',
        other: n => `Estas ${n} funções são paradas, e as credenciais delas são removidas:`,
      }),
    unrenewed: count =>
      plural('pt-BR', count, {
        one: 'Esta função deixa de ser renovada:',
        other: n => `Estas ${n} funções deixam de ser renovadas:`,
      }),
    cancel: 'Cancelar',
  },
};
