import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { atHour } from './hour.ts';

export const menu: Text['menu'] = {
  state: {
    none: 'Nenhuma função ativa',
    renewing: count =>
      plural('pt-BR', count, {
        one: n => `${n} função ativa, renova automaticamente`,
        other: n => `${n} funções ativas, todas renovam automaticamente`,
      }),
    expiring: (count, at) =>
      plural('pt-BR', count, {
        one: n => `${n} função ativa, expira ${atHour(at)}`,
        other: n => `${n} funções ativas, a primeira expira ${atHour(at)}`,
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
  renews: 'renova automaticamente',
  expires: at => `expira ${atHour(at)}`,
  starting: 'iniciando…',
  renewing: 'Renovando…',
  openConsole: 'Abrir console',
  copyProfileName: 'Copiar nome do perfil',
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
  troubleshoot: 'Solução de problemas…',
  settings: 'Configurações…',
  quit: 'Sair do Mai…',
  question: {
    signOut: company => `Desconectar-se de ${company}?`,
    signOutHint: 'Para iniciar uma função, faça login novamente.',
    signOutYes: 'Desconectar',
    quit: 'Sair do Mai?',
    quitHint: 'O Mai só renova funções enquanto está em execução.',
    quitYes: 'Sair',
    stops: count =>
      plural('pt-BR', count, {
        one: 'Esta função será parada, e as credenciais dela serão removidas:',
        other: n => `Estas ${n} funções serão paradas, e as credenciais delas serão removidas:`,
      }),
    unrenewed: count =>
      plural('pt-BR', count, {
        one: 'Esta função não será mais renovada:',
        other: n => `Estas ${n} funções não serão mais renovadas:`,
      }),
    cancel: 'Cancelar',
  },
};
