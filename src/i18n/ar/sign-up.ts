/** Arabic words of signing up for an event. Not yet read by someone with Arabic as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const signUp = {
  title: 'سجّل حضورك',
  until: (day: string) => `آخر يوم للتسجيل: ${day}.`,
  places: (count: string) => `عدد الأماكن: ${count}.`,
  over: 'انتهى التسجيل. اتصل بنا إذا أردت أن تسأل عن شيء.',
  notice: {
    title: 'ماذا يحدث لتسجيلك',
    titleDemonstration: 'هكذا يسير الأمر عندما يكون التسجيل حقيقيًا',
    why: 'نحتاج إلى أن نتصل بك إذا تغيّر شيء. لذلك نسأل عن اسمك وعن بريدك الإلكتروني أو هاتفك.',
    public: 'يصبح تسجيلك وثيقة عامة (allmän handling). تُحفظ معلوماتك وحدها.',
    erasure: (days: string) => `تُحذف المعلومات بعد ${days} يومًا من اللقاء.`,
    noErasure: 'لا يوجد قرار بشأن موعد حذف التسجيلات. حتى ذلك الحين تُحفظ المعلومات.',
  },
  demonstration: 'هذه صفحة تجريبية. لا أحد في البلدية يقرأ التسجيل، ولا يوجد لقاء.',
  fields: {
    contactName: { label: 'اسمك' },
    contactEmail: {
      label: 'بريدك الإلكتروني',
      hint: 'اكتب البريد الإلكتروني أو رقم الهاتف. واحد منهما يكفي.',
    },
    contactPhone: { label: 'رقم هاتفك' },
    people: {
      label: 'كم شخصًا سيحضر؟',
      hint: 'احسب نفسك معهم. إذا كان العدد أكثر من 10، فاتصل بنا.',
    },
    needs: {
      label: 'هل تحتاج إلى شيء لكي تتمكن من المشاركة؟',
      hint: 'مثلًا: نظام لمساعدة السمع، أو منحدر للكرسي المتحرك، أو مترجم.',
    },
  },
  errors: {
    contactName: { REQUIRED_FIELD_EMPTY: 'اكتب اسمك.' },
    contactEmail: {
      REQUIRED_FIELD_EMPTY: 'اكتب بريدك الإلكتروني أو رقم هاتفك، لكي نتمكن من الاتصال بك.',
      TYPE_EMAIL: 'اكتب عنوان بريد إلكتروني كاملًا، مثلًا namn@exempel.se.',
    },
    people: {
      REQUIRED_FIELD_EMPTY: 'اكتب كم شخصًا سيحضر. إذا كنت ستحضر وحدك، فاكتب 1.',
      TYPE_NUMERIC: 'اكتب عددًا من 1 إلى 10.',
      OUT_OF_RANGE: 'اكتب عددًا من 1 إلى 10.',
    },
  },
  form: {
    send: 'أرسل التسجيل',
    check: {
      title: 'هل تسجيلك صحيح؟',
      lead: 'لم يُرسل التسجيل بعد.',
      again: 'لم يُرسل التسجيل بعد. راجعه واضغط على «أرسل» مرة أخرى.',
    },
    receipt: {
      title: 'شكرًا. تم تسجيلك.',
      codeText: 'اكتب الرمز عندك. به يمكنك أن تسألنا عن شيء، أو أن تقول إنك لا تستطيع الحضور.',
      nextDemonstration: 'لا شيء آخر. كانت هذه تجربة. لا أحد يقرأ التسجيل، ولا يوجد لقاء.',
      nextText: 'احضر في اليوم المحدد. نتصل بك إذا تغيّر شيء.',
      follow: 'اسأل، أو قل إنك لا تستطيع الحضور',
      another: 'العودة إلى اللقاء',
    },
  },
} satisfies FormWords['signUp'];
