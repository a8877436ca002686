B='/work/wt/spare/report-service/src/main/java/org/chancery/report/'
T='/work/wt/spare/report-service/src/test/java/org/chancery/report/'
def sub(p,a,b,n=1):
    s=open(p).read()
    assert a in s,(p,a)
    s=s.replace(a,b) if n==0 else s.replace(a,b,n)
    open(p,'w').write(s)
def w(p,t): open(p,'w').write(t)
