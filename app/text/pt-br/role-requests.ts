import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const roleRequests: Text['roleRequests'] = {
  startTitle: (role, account) => `Iniciar ${role} em ${account}?`,
  start: profile => `Um programa neste computador está aguardando o perfil “${profile}”.`,
  waiting: (role, account) => `Um programa está aguardando ${role} em ${account}.`,
  moreWaiting: count =>
    plural('pt-BR', count, {
      one: n => `Mais ${n} função é aguardada.`,
      other: n => `Mais ${n} funções são aguardadas.`,
    }),
  person: (host, since) => `Faça login em ${host} para iniciá-la. Pendente desde ${hour(since)}.`,
  setting: 'As ferramentas aguardam você',
  settingHint:
    'Se a função não estiver ativa, o Mai a renova ou pede que você faça login, e as ferramentas aguardam até 50 segundos. O perfil fica nos seus arquivos da AWS até você parar a função.',
};

export const ensure: Text['ensure'] = {
  active: (profile, until) => `O perfil “${profile}” está ativo até ${hour(until)}.`,
  unknownProfile: profile =>
    `Nenhuma função no Mai tem o perfil “${profile}”. A página de cada função no Mai mostra o perfil dela.`,
  declined: profile => `O perfil “${profile}” não está ativo. O início foi recusado no Mai.`,
  personNeeded: profile => `O perfil “${profile}” não está ativo. Inicie a função no Mai ou faça login nele.`,
  offline: profile => `O perfil “${profile}” não está ativo, e este computador está offline.`,
  failed: (profile, reason) => `O perfil “${profile}” não está ativo. ${reason}.`,
  unexplained: 'O Mai mostra o motivo',
  notStartable:
    'O Mai não está em execução e não pôde ser iniciado daqui. Inicie-o na sua área de trabalho e tente novamente.',
  usage: {
    line: 'Uso: mai --ensure PERFIL [--wait SEGUNDOS]',
    profileMissing: 'Falta o nome de um perfil da AWS.',
    profileInvalid: name => `“${name}” não é um nome válido de perfil da AWS.`,
    waitInvalid: most => `--wait precisa de um número inteiro de segundos, de 0 a ${most}.`,
    unknown: word => `“${word}” não é uma opção deste comando.`,
  },
};
