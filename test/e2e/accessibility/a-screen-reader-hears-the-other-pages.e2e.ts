import { hears, hearsAmongOthers } from '../../support/everybody/hears';
import { opensAPicture } from '../../support/pictures/opens-a-picture';
import { signedInStory, story } from '../../support/stories/story';

story(
  'a screen reader hears each step of the sign-in',
  async ({ person }) => {
    await person.opensThePopup();
    await person.goesToTheQrCode();
    await hearsAmongOthers(
      person,
      `
      main
        heading "Sign in to Telegram"
        image "QR code to sign in with"
        list
          "Open Telegram on your phone"
          "Go to Settings, Devices, Link Desktop Device"
          "Point your phone at this code"
        button "Use phone number instead"`,
    );
    await person.presses('Use phone number instead');
    await person.types('+99', 'Phone number');
    await person.presses('Send code');
    await hearsAmongOthers(
      person,
      `
      main
        heading "Sign in to Telegram"
        form
          "Country"
          combobox "Country" (collapsed, “Choose, or type your number”)
          "Phone number"
          textbox "Phone number" (invalid, “+99”, described as "Telegram doesn’t know this number. Write all of it, with the country code: +44 …")
          paragraph (live)
            "Telegram doesn’t know this number. Write all of it, with the country code: +44 …"
          button "Send code" (focused)
        button "Use QR code instead"`,
    );
    await person.givesThePhoneNumber();
    await hearsAmongOthers(
      person,
      `
      main
        heading "Type the code"
        "Telegram sent a code to your Telegram app: look for a message from “Telegram”, on your phone or another device."
        "For the number +9996620007"
        form
          "Code"
          textbox "Code" (focused, described as "5 digits")`,
    );
    await person.givesTheCode();
    await hears(
      person,
      `
      main
        heading "Type your password"
        "Your account has two-step verification: this is the password that you set in Telegram."
        form
          "Password"
          textbox "Password" (focused, described as "Your hint: What I wrote in 1843")
          paragraph (live)
            "Your hint: What I wrote in 1843"
          button "Sign in"
        button "Use another number"`,
    );
    await person.givesThePassword();
    await hearsAmongOthers(
      person,
      `
      main
        heading "Signed in as Ada Lovelace" (focused)
        "+99 •••••• 07"`,
    );
  },
  { only: 'chromium' },
);

signedInStory(
  'a screen reader hears the crop page and the options',
  async ({ person }) => {
    await person.opens('crop/index.html');
    await hears(
      person,
      `
      status (live)
      main
        heading "New profile photo"
        "Choose a picture, paste one, or drop it here."
        button "Choose a file"
        button "Take a picture"`,
    );
    await opensAPicture(person);
    await hears(
      person,
      `
      status (live)
      main
        heading "Crop your new photo"
        application "Crop" (focused, described as "Arrows move, plus and minus zoom, brackets turn, R turns by a quarter, F mirrors, 0 starts again, Enter sets the photo.")
        list "As Telegram shows it"
          "Profile"
          "Chat list"
          "Message"
        "Zoom"
        slider "Zoom"
        "Turn"
        slider "Turn"
        button "Turn left"
        button "Turn right"
        button "Mirror"
        button "Start again"
        paragraph (live)
        "Set for"
        combobox "Set for" (collapsed, “My profile”)
        button "Set as profile photo"
        button "Another picture"
        status (live)`,
    );
    await person.presses('Set as profile photo');
    await hears(
      person,
      `
      status (live)
      main
        status (live)
          heading "Photo set." (focused)
        button "Undo"
        button "Close"`,
    );

    await person.opens('options/index.html');
    await hearsAmongOthers(
      person,
      `
      form
        "New passcode"
        textbox "New passcode" (described as "Better a few words than a few digits.")
        paragraph (live)
          "Better a few words than a few digits."`,
    );
  },
  { only: 'chromium' },
);
