/** Calls on capabilities in what is bound to a type parameter, before it has arrived. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AnyPointerReader, anyPointer, clientPointer, listPointer, textPointer } from "../../src/index.ts";
import { testInWorlds } from "../support/test-in-worlds.ts";
import type { World } from "../support/worlds.ts";
import { Account, AccountBank, Bank, Cell, Growing, Handle, Pair, TextBank } from "./generic.capnp.ts";
import { roundTrip } from "./messages.ts";

class HandleService extends Handle.Server {
  cancelled = 0;

  override cancel(): undefined {
    this.cancelled++;
  }
}

class CellService extends Cell.of(textPointer).Server {
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  override get() {
    return { value: this.value };
  }

  override set(): undefined {}
  override exchange = () => ({});
  override observe = () => ({});
}

class BankService extends AccountBank.Server {
  readonly handle = new HandleService();
  disposals = 0;

  override open({ name }: Bank.OpenParams<Account>) {
    const account = this.account(name);
    return {
      account,
      boxed: { value: account },
      pair: { first: account, second: this.handle, inner: { first: account } },
    };
  }

  override lend({ value }: Bank.LendParams<Account, AnyPointerReader>) {
    return { value, both: { first: this.account("lent"), second: value } };
  }

  override best() {
    return { value: this.account("best") };
  }

  override label() {
    return { label: { value: "bank" } };
  }

  account(name: string): Account.Init {
    return {
      handle: this.handle,
      cell: new CellService(`cell of ${name}`),
      box: { value: new CellService(`box of ${name}`) },
      owner: { box: { value: { cell: new CellService(`owner of ${name}`) } } },
    };
  }

  [Symbol.dispose](): void {
    this.disposals++;
  }
}

function scenario(name: string, body: (world: World<Bank<Account>>, service: BankService) => Promise<void>): void {
  testInWorlds(name, Bank.of(Account), () => new BankService(), body);
}

function boxTwice<T>(value: T) {
  return { value: { value } };
}

function scenarioOfSubclass(name: string, body: (world: World<AccountBank>) => Promise<void>): void {
  testInWorlds(name, AccountBank, () => new BankService(), body);
}

scenario("calls go to capabilities in what a type parameter is bound to, before it is here", async (world, service) => {
  const { main, stats } = world;
  const { questions } = stats();
  using opened = main.open({ name: "Ada" });
  const cell: Cell<string> = opened.account.cell;
  using value = cell.get();
  using boxed = opened.account.box.value.get();
  using owners = opened.account.owner.box.value.cell.get();
  const handle: Handle = opened.account.handle;
  using cancelled = handle.cancel();
  // Five questions without waiting for an answer.
  assert.equal(stats().questions, questions + 5);
  assert.equal((await value).value, "cell of Ada");
  assert.equal((await boxed).value, "box of Ada");
  assert.equal((await owners).value, "owner of Ada");
  await cancelled;
  assert.equal(service.handle.cancelled, 1);
});

scenario(
  "the same through generic structs, groups, and results that are a generic struct",
  async ({ main }, service) => {
    using opened = main.open({ name: "Ada" });
    assert.equal((await opened.boxed.value.cell.get()).value, "cell of Ada");
    assert.equal((await opened.pair.first.box.value.get()).value, "box of Ada");
    assert.equal((await opened.pair.inner.first.owner.box.value.cell.get()).value, "owner of Ada");
    await opened.pair.second.cancel();
    assert.equal(service.handle.cancelled, 1);
    using best = main.best();
    assert.equal((await best.value.cell.get()).value, "cell of best");
  },
);

scenario("the same for type parameters of a method, bound for a call", async ({ main }, service) => {
  const handle = new HandleService();
  using lent = main.lend(clientPointer(Handle), { value: handle });
  const returned: Handle = lent.value;
  await returned.cancel();
  await lent.both.second.cancel();
  assert.equal(handle.cancelled, 2);
  await lent.both.first.handle.cancel();
  assert.equal(service.handle.cancelled, 1);
  using account = main.lend(Account, { value: service.account("own") });
  assert.equal((await account.value.box.value.get()).value, "box of own");
  using pair = main.lend(Pair.of(textPointer, clientPointer(Handle)), { value: { first: "a", second: handle } });
  await pair.value.second.cancel();
  assert.equal(handle.cancelled, 3);
  assert.equal(pair.value.first, undefined);
  using growing = main.lend(Growing.of(clientPointer(Handle)), {
    value: { next: { next: { held: boxTwice(handle) } } },
  });
  await growing.value.next.next.held.value.value.cancel();
  assert.equal(handle.cancelled, 4);
});

scenarioOfSubclass(
  "promises of an interface that binds the type parameter of another are promises of that",
  async (world) => {
    const bank = world.main;
    using opened = bank.open({ name: "Ada" });
    assert.equal((await opened.account.cell.get()).value, "cell of Ada");
    using best = bank.best();
    assert.equal((await best.value.box.value.get()).value, "box of best");
    const asBank: Bank<Account> = bank;
    using openedAsBank = asBank.open({ name: "Ada" });
    assert.equal((await openedAsBank.boxed.value.cell.get()).value, "cell of Ada");
  },
);

test("nothing can be pipelined on what holds no capability, and the types say so", async () => {
  class TextBankService extends TextBank.Server {
    override open({ name }: Bank.OpenParams<string>) {
      return { account: name };
    }
    override lend = () => ({});
    override best = () => ({ value: "best" });
    override label = () => ({});
  }
  using bank = TextBank.local(new TextBankService());
  const opened = bank.open({ name: "Ada" });
  const nothing: undefined = opened.account;
  assert.equal(nothing, undefined);
  assert.equal(bank.best().value, undefined);
  // @ts-expect-error: a text takes no calls.
  assert.throws(() => opened.account.cancel());
  // @ts-expect-error: nor does it where it lies in a generic struct.
  assert.throws(() => opened.boxed.value.cancel());
  // @ts-expect-error: members of unions may not be there.
  assert.equal(opened.pair.either, undefined);
  // @ts-expect-error: what is bound to Text for all has nothing to be pipelined on.
  assert.equal(bank.label().label, undefined);
  assert.equal((await opened).account, "Ada");
  const asBank: Bank<string> = bank;
  assert.equal((await asBank.open({ name: "Ada" })).account, "Ada");

  const lists = bank.lend(listPointer(Account.list), {});
  const none: undefined = lists.value;
  const any: undefined = bank.lend(anyPointer, {}).value;
  assert.deepEqual([none, any], [undefined, undefined]);
});

test("types say what can be pipelined on", async () => {
  using bank = AccountBank.local(new BankService());
  const opened = bank.open({ name: "Ada" });
  // @ts-expect-error: a handle is no cell.
  const wrong: Cell<string> = opened.account.handle;
  assert.ok(wrong);
  // @ts-expect-error: the name of the account is no capability.
  assert.equal(opened.account.name, undefined);
  // @ts-expect-error: what has not arrived cannot be read.
  assert.equal(opened.account.owner.box.label, undefined);
  // @ts-expect-error: the client in the box is one for text.
  const bytes: Promise<{ readonly value: Uint8Array }> = opened.account.box.value.get();
  assert.equal((await bytes).value, "box of Ada");
});

test("readers have no member for what was pipelined", () => {
  assert.equal(roundTrip(Account.type, { name: "Ada" }).$Pipeline, undefined);
});
