import { test } from "vitest";
import { refusedWorkflows } from "/work/main/src/readiness/workflow-validity.ts";
test("x", async () => {
  const f=(path:string,text:string)=>({path:".github/workflows/"+path,text});
  console.log(await refusedWorkflows([
    f("ok.yml","on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n"),
    f("noruns.yml","on: pull_request\njobs:\n  a:\n    steps: [{run: a}]\n"),
    f("adm.yml","on: pull_request\npermissions: { administration: write }\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n"),
    f("call.yml","on: pull_request\njobs:\n  a:\n    permissions: { contents: read }\n    uses: ./.github/workflows/called.yml\n"),
    f("called.yml","on: workflow_call\njobs:\n  b:\n    permissions: { contents: write }\n    runs-on: x\n    steps: [{run: a}]\n"),
    f("calldeep.yml","on: pull_request\npermissions: { contents: read }\njobs:\n  a:\n    uses: o/r/.github/workflows/called.yml@main\n"),
    f("callmissing.yml","on: pull_request\npermissions: { contents: read }\njobs:\n  a:\n    uses: o/r/.github/workflows/missing.yml@main\n"),
    f("yaml.yml","on: [pull_request\n"),
    f("expr.yml","on: pull_request\njobs:\n  a:\n    runs-on: x\n    if: ${{ nothing( }}\n    steps: [{run: a}]\n"),
    f("cycle.yml","on: pull_request\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps: [{run: a}]\n  b:\n    runs-on: x\n    needs: a\n    steps: [{run: a}]\n"),
  ], [{uses:"o/r/.github/workflows/called.yml@main", text:"on: workflow_call\njobs:\n  b:\n    permissions: { contents: write, issues: write }\n    runs-on: x\n    steps: [{run: a}]\n"}]));
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, index) => `b${index}: &b${index} [${"*a,".repeat(9)}]`).join("\n")}`;
  const bomb2 = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, i) => `a${i+1}: &a${i+1} [${`*a${i},`.repeat(9)}]`).join("\n")}`;
  for (const [n,t] of Object.entries({bomb,bomb2,open:"[".repeat(50000),deep:"a: ".repeat(3000), stars:"on: push\njobs:\n"+Array.from({length:3000},(_,i)=>`  j${i}: { runs-on: x, needs: [${i?`j${i-1}`:""}], steps: [{run: a}] }`).join("\n")})) {
    const t0=performance.now(); const r=await refusedWorkflows([f(n,t)],[]); console.log(n,(performance.now()-t0).toFixed(0),[...r.values()].map(x=>x.sentence.slice(0,100)));
  }
});
