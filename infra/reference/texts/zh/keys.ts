import type * as described from '../../../../functions/keys/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const keys: ProcessTexts<typeof described> = {
  about: '平台的公钥，供签发令牌的身份认证服务使用',
  operations: {
    list: '读取公钥：身份认证服务用以加密当事人的号码（“RFC 7517”），写入令牌的 “subject_jwe”',
  },
  fields: {
    PublicKeySet: { keys: '公钥，最新的在最后' },
    PublicKey: {
      kty: '密钥种类',
      crv: '曲线',
      x: '坐标一',
      y: '坐标二',
      use: '用途：加密',
      alg: '使用方式（“RFC 7518” 第 4.6 节）',
      kid: '密钥名称，加密的内容须注明',
    },
  },
};
