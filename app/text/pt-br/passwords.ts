import type { Text } from '../en/en.ts';

export const passwords: Text['passwords'] = {
  user: 'Nome de usuário',
  password: 'Senha',
  fill: {
    offerTitle: 'Quer que o Mai digite sua senha?',
    offer: host => `Só em ${host}, uma vez por login, a partir do chaveiro deste computador.`,
    offerAgain: host => `${host} não aceitou a senha guardada, e o Mai a esqueceu.`,
    offerYes: 'Configurar…',
    offerNo: 'Não, obrigado',
    title: company => `Senha de ${company}`,
    lead: host =>
      `O Mai a digita em ${host} e em nenhum outro lugar, uma vez por login. Ela fica no chaveiro deste computador.`,
    save: 'Salvar',
    saving: 'Salvando…',
    setUp: 'Senha…',
    setUpFor: company => `Senha… de ${company}`,
    forget: 'Esquecer senha',
    forgetFor: company => `Esquecer a senha de ${company}`,
    isOn: user => `O Mai digita a senha de ${user}.`,
    noKeychain: 'Este computador não tem chaveiro, por isso o Mai não guarda senha.',
  },
  proxy: {
    title: 'Sua rede pede uma senha',
    lead: proxy => `O proxy ${proxy} não deixa ninguém passar sem ela. Pergunte à equipe de TI se você não a sabe.`,
    realm: realm => `Ele se identifica como “${realm}”.`,
    unencrypted: 'A senha é enviada sem criptografia: outras pessoas nesta rede podem lê-la.',
    changed: 'A senha salva não foi enviada: o proxy ou a rede mudou.',
    refused: 'O proxy não a aceitou. Verifique os dois campos e tente de novo.',
    keep: 'Guardar',
    keepHint: 'No chaveiro deste computador. Do contrário, o Mai pergunta de novo quando for aberto outra vez.',
    submit: 'Continuar',
    submitting: 'Continuando…',
    cancel: 'Cancelar',
  },
};
